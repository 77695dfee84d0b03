package io.oncoagent.knowledge.corpus;

/** A line of a page as printed: its words, mean font size, whether it is bold, and whether a gap or an indent stands before it. */
record PdfLine(int page, String text, double size, boolean bold, boolean breakBefore) {}
