package org.daybook.source;

import java.util.regex.Pattern;

/** From a post as WordPress stores it to HTML, as WordPress shows it. */
final class WordPressPost {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

  /** The shortcodes of WordPress itself: pictures with captions, sounds, films. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(wp_caption|caption|gallery|audio|video|playlist|embed)\\b[^\\]]{0,2000}\\]"
              + "(?:.{0,2000}?\\[/\\1\\])?",
          Pattern.DOTALL);

  private WordPressPost() {}

  /**
   * The post with paragraphs where it has empty lines, and without what its shortcodes put in its
   * place: that is no text of the article.
   */
  static String html(String post) {
    String text = SHORTCODE.matcher(post).replaceAll(" ");
    return EMPTY_LINE.matcher(text).replaceAll("\n<p>\n");
  }
}
