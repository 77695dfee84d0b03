package io.oncoagent.knowledge.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds nested lists. Crawled pages lose the indentation: a nested list then stands flush left after a blank line, and the outer numbering goes on after
 * it. So the numbers decide where indentation is silent: «1.» after a blank line opens a list below the last item, the number that follows an outer list's
 * last number closes the inner ones.
 */
final class ListAssembler {
  private static final class Level {
    final boolean ordered;
    final int indent;
    final List<Node> nodes;
    int number;

    Level(boolean ordered, int indent, List<Node> nodes) {
      this.ordered = ordered;
      this.indent = indent;
      this.nodes = nodes;
    }
  }

  private static final class Node {
    final StringBuilder text;
    final List<Node> children = new ArrayList<>();

    Node(String text) {
      this.text = new StringBuilder(text);
    }

    Block.Item item() {
      return new Block.Item(InlineMarkdown.plain(text.toString()), items(children));
    }
  }

  private final List<Level> levels = new ArrayList<>();
  private List<Node> roots = new ArrayList<>();
  private boolean continues;

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** Whether the list taken last goes on with the numbering of the one before. */
  boolean continues() {
    return continues;
  }

  /** One item; {@code number} is null for a bullet. */
  void item(@Nullable Integer number, int indent, boolean afterBlank, String text) {
    Level level = roots.isEmpty() ? first(number, indent) : next(number, indent, afterBlank);
    level.number = number == null ? 0 : number;
    level.nodes.add(new Node(text));
  }

  /** More words of the last item. */
  void more(String text) {
    levels.getLast().nodes.getLast().text.append(' ').append(text);
  }

  /** The list so far; its numbering is remembered, so that it may go on after a paragraph. */
  List<Block.Item> take() {
    List<Block.Item> items = items(roots);
    roots = new ArrayList<>();
    return items;
  }

  /** A heading ends every list. */
  void reset() {
    levels.clear();
    roots = new ArrayList<>();
  }

  private static List<Block.Item> items(List<Node> nodes) {
    return nodes.stream().map(Node::item).filter(item -> !item.text().isEmpty()).toList();
  }

  private Level first(@Nullable Integer number, int indent) {
    continues = number != null && number > 1 && levels.stream().anyMatch(level -> precedes(level, number));
    levels.clear();
    return push(number != null, indent);
  }

  private Level next(@Nullable Integer number, int indent, boolean afterBlank) {
    if (indent > levels.getLast().indent + 1) {
      return push(number != null, indent);
    }
    while (levels.size() > 1 && levels.getLast().indent > indent + 1) {
      levels.removeLast();
    }
    return number == null ? bullet(indent, afterBlank) : numbered(number, indent, afterBlank);
  }

  private Level bullet(int indent, boolean afterBlank) {
    Level top = levels.getLast();
    boolean below = top.ordered || (afterBlank && top.nodes.getLast().text.toString().strip().endsWith(":"));
    return below ? push(false, indent) : top;
  }

  private Level numbered(int number, int indent, boolean afterBlank) {
    Level top = levels.getLast();
    if (number == 1) {
      return top.ordered && !afterBlank ? top : push(true, indent);
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (precedes(levels.get(i), number)) {
        levels.subList(i + 1, levels.size()).clear();
        return levels.getLast();
      }
    }
    return top.ordered ? top : push(true, indent);
  }

  private static boolean precedes(Level level, int number) {
    return level.ordered && level.number + 1 == number;
  }

  private Level push(boolean ordered, int indent) {
    Level level = new Level(ordered, indent, levels.isEmpty() ? roots : levels.getLast().nodes.getLast().children);
    levels.add(level);
    return level;
  }
}
