package io.oncoagent.inference;

import java.util.Locale;

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
}
