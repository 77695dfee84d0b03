package io.oncoagent.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Where the native libraries for this machine lie in their jars. */
record NativePlatform(String onnxFolder, String tokenizerFolder, String prefix, String suffix) {

  /**
   * @throws EncoderException on a platform that the libraries do not support
   */
  static NativePlatform current() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64");
    if (os.contains("linux")) {
      return new NativePlatform(arm ? "linux-aarch64" : "linux-x64", arm ? "linux-aarch64" : "linux-x86_64", "lib", ".so");
    }
    if (os.contains("mac") && arm) {
      return new NativePlatform("osx-aarch64", "osx-aarch64", "lib", ".dylib");
    }
    throw new EncoderException("no encoder for this platform (" + os + "); Linux on x86-64 or ARM64 and macOS on ARM64 are supported");
  }

  String onnx(String library) {
    return "/ai/onnxruntime/native/" + onnxFolder + "/" + prefix + library + suffix;
  }

  String tokenizer() {
    return "/native/lib/" + tokenizerFolder + "/cpu/" + prefix + "tokenizers" + suffix;
  }

  /** A name for what a graph optimised on this machine depends on: the processor's model and abilities where the system tells them. */
  String processor() {
    CRC32C crc = new CRC32C();
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      lines.filter(line -> line.startsWith("model name") || line.startsWith("flags") || line.startsWith("Features")).limit(2).forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | UncheckedIOException e) {
      return onnxFolder;
    }
    return onnxFolder + "-" + Long.toHexString(crc.getValue());
  }
}
