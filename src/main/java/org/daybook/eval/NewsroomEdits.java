package org.daybook.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes near-copies of articles by the edits of a newsroom: one to three of a new headline,
 * dateline and byline, an agency's credit, a cut tail, an added paragraph, localised spelling.
 */
final class NewsroomEdits {
  private static final List<String> TOWNS =
      List.of("LONDON", "Toronto, Ontario", "SYDNEY", "Belfast", "AUCKLAND", "Chicago, Ill.");
  private static final List<String> NAMES =
      List.of("Ann Pryce", "Lou Carver", "M. Osei", "Tim Rudd");
  private static final Pattern SPELLING = Pattern.compile("(?<=\\w{3})(iz|yz)(?=e|ing|ation)");
  private static final Pattern OUR =
      Pattern.compile("\\b(lab|fav|hon|neighb|col|behavi)or(?=s?\\b|ed|ing)");

  private final Random random;

  NewsroomEdits(long seed) {
    this.random = new Random(seed);
  }

  /** A copy of {@code text}; a paragraph that is added comes from {@code other}. */
  String copy(String text, String other) {
    List<String> paragraphs = new ArrayList<>(paragraphs(text));
    int edits = 1 + random.nextInt(3);
    for (int i = 0; i < edits; i++) {
      edit(paragraphs, other);
    }
    return String.join("\n\n", paragraphs);
  }

  private void edit(List<String> paragraphs, String other) {
    switch (random.nextInt(6)) {
      case 0 -> paragraphs.add(0, any(paragraphs(other)).lines().findFirst().orElse("").strip());
      case 1 -> {
        paragraphs.set(
            0, any(TOWNS) + " — " + paragraphs.get(0).replaceFirst("^[^–—]{0,40} [–—-]+ ", ""));
        paragraphs.add(0, "By " + any(NAMES) + ", Staff Reporter");
      }
      case 2 -> paragraphs.add("(Reporting by " + any(NAMES) + "; Continental News Agency)");
      case 3 -> cut(paragraphs);
      case 4 -> paragraphs.add(1 + random.nextInt(paragraphs.size()), any(paragraphs(other)));
      default -> paragraphs.replaceAll(NewsroomEdits::localised);
    }
  }

  /** Cuts the last tenth to half of the words, at the end of a sentence where there is one. */
  private void cut(List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs);
    int kept = (int) (text.length() * (0.5 + 0.4 * random.nextDouble()));
    int end = text.indexOf(". ", kept);
    paragraphs.clear();
    paragraphs.addAll(paragraphs(text.substring(0, end < 0 ? text.length() : end + 1)));
  }

  private static String localised(String paragraph) {
    String s = SPELLING.matcher(paragraph).replaceAll(m -> m.group().replace('z', 's'));
    return OUR.matcher(s)
        .replaceAll("$1our")
        .replace("enter ", "entre ")
        .replace("rogram ", "rogramme ");
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n\n", -1))
        .filter(p -> !p.isBlank())
        .collect(Collectors.toList());
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
