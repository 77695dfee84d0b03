package io.oncoagent.gateway.openai;

/** Whether two names mean the same model. */
final class ModelNames {
  private ModelNames() {}

  /** Ollama adds «:latest», llama.cpp may answer with the file's path: the last part counts. */
  static boolean same(String answered, String asked) {
    return plain(answered).equalsIgnoreCase(plain(asked));
  }

  private static String plain(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.replaceFirst(":latest$", "").replaceFirst("\\.gguf$", "");
  }
}
