package io.oncoagent.app.cli;

/** What ./oncoagent alone prints. */
final class ShortHelp {
  static final String TEXT =
      """
      OncoAgent: a second reader for oncology cases, inside the hospital. Try first:

        ./oncoagent consult examples/cases/LUNG-01.txt

      Then:
        ./oncoagent serve                                the page: http://127.0.0.1:8080
        ./oncoagent review list                          drafts that wait for a signature
        ./oncoagent knowledge ingest FOLDER --pack NAME  install the hospital's own guidelines
        ./oncoagent deid NOTE | facts NOTE               only remove identifiers, or only read the facts
        ./oncoagent doctor                               check this installation
        ./oncoagent --help                               all commands
      """;

  private ShortHelp() {}
}
