package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.Dumps.bytes;
import static org.daybook.source.Dumps.gzip;
import static org.daybook.source.Dumps.kinds;
import static org.daybook.source.Dumps.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.daybook.article.Markup;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.junit.jupiter.api.Test;

final class FeedFormatTest {
  private static final String POST =
      """
      <item><title>Port open</title><link>http://a.example/port</link>
      <pubDate>Thu, 07 Mar 2024 23:30:00 -0500</pubDate><dc:creator>amy</dc:creator>
      <content:encoded><![CDATA[One.

      Two.]]></content:encoded><wp:post_date_gmt>2024-03-08 04:30:00</wp:post_date_gmt>
      <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
      <wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment></item>
      """;

  @Test
  void readsPublishedPostsOfAWordPressExport() {
    RawArticle article = read("a.xml", export(POST)).get(0).article();

    assertThat(article.title()).isEqualTo("Port open");
    assertThat(article.url()).isEqualTo("http://a.example/port");
    assertThat(article.author()).isEqualTo("Amy Byrne");
    assertThat(article.language()).isEqualTo("en-US");
    assertThat(article.published()).isEqualTo("2024-03-08 04:30:00");
    assertThat(article.markup()).isEqualTo(Markup.CONTENT);
    assertThat(article.body()).isEqualTo("One.\n<p>\nTwo.");
    assertThat(article.origin().position()).isEqualTo(9);
  }

  @Test
  void rejectsWhatIsNoPublishedPost() {
    String export =
        export(
            POST.replace(">post<", ">page<")
                + POST.replace(">post<", ">attachment<")
                + POST.replace(">publish<", ">draft<")
                + POST.replace("</item>", "<wp:post_password>open</wp:post_password></item>")
                + POST.replaceAll("(?s)<!\\[CDATA.*?]]>", "")
                + POST);

    assertThat(kinds(read("a.xml", export)))
        .containsExactly(
            "OTHER_CONTENT",
            "OTHER_CONTENT",
            "NOT_PUBLISHED",
            "NOT_PUBLISHED",
            "MISSING_TEXT",
            "article");
  }

  @Test
  void dropsWhatShortcodesOfWordPressPutIn() {
    String post = "A [gallery ids=\"1,2\"]B [caption id=\"x\"]<img> A ship[/caption]C [sic]";

    assertThat(WordPressPost.html(post)).isEqualTo("A  B  C [sic]");
  }

  @Test
  void readsRssWithEntitiesOfHtmlAndNamesTheSiteWhereAnItemHasNoAddress() {
    String feed =
        """
        <rss version="2.0"><channel><title>The Post</title><image><title>Logo</title></image>
        <item><title>A&nbsp;B</title><author>ann@a.example (Ann)</author>
        <guid isPermaLink="false">http://a.example/?p=1</guid>
        <description>&lt;p&gt;Text.&lt;/p&gt;</description></item></channel></rss>
        """;

    RawArticle article = read("feed", feed).get(0).article();

    assertThat(article.title()).isEqualTo("A\u00a0B");
    assertThat(article.author()).isEqualTo("Ann");
    assertThat(article.url()).isNull();
    assertThat(article.site()).isEqualTo("The Post");
    assertThat(article.body()).isEqualTo("<p>Text.</p>");
  }

  @Test
  void readsAtom() {
    String feed =
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <entry><title>T</title><link rel="edit" href="http://a.example/edit"/>
        <link href="http://a.example/1"/><author><name>Ann</name><uri>http://a.example</uri></author>
        <published>2024-03-07T08:00:00Z</published><updated>2024-03-09T08:00:00Z</updated>
        <summary>Short.</summary>
        <content type="xhtml"><div><p>Fish &amp; <b>chips</b>.</p></div></content></entry>
        <entry><content>Plain &amp; simple</content></entry></feed>
        """;

    List<Reading> readings = read("a", feed);

    RawArticle article = readings.get(0).article();
    assertThat(article.url()).isEqualTo("http://a.example/1");
    assertThat(article.author()).isEqualTo("Ann");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published()).isEqualTo("2024-03-07T08:00:00Z");
    assertThat(article.body()).isEqualTo("<div><p>Fish &amp; <b>chips</b>.</p></div>");
    assertThat(readings.get(1).article().markup()).isEqualTo(Markup.TEXT);
  }

  @Test
  void takesMarkupFromTitlesOfAtomAndTheAuthorFromTheFeed() {
    String feed =
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
        <author><name>The Desk</name></author>
        <entry><title type="html">Crew of &lt;i&gt;Aurora&lt;/i&gt; &amp;amp; friends</title>
        <content>Plain.</content></entry>
        <entry><title>T</title><author><name>Ann</name></author><content>Plain.</content></entry></feed>
        """;

    List<Reading> readings = read("a", feed);

    assertThat(readings.get(0).article().title()).isEqualTo("Crew of Aurora & friends");
    assertThat(readings.get(0).article().author()).isEqualTo("The Desk");
    assertThat(readings.get(1).article().author()).isEqualTo("Ann");
  }

  @Test
  void makesAddressesRelativeToTheFeedWhole() {
    String feed =
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
        <link rel="self" href="http://a.example/blog/index.atom"/><link href="/blog/"/>
        <entry><link href="/blog/ferry"/><content>Plain.</content></entry>
        <entry><content>Plain.</content></entry></feed>
        """;

    List<Reading> readings = read("a", feed);

    assertThat(readings.get(0).article().url()).isEqualTo("http://a.example/blog/ferry");
    assertThat(readings.get(1).article().site()).isEqualTo("http://a.example/blog/");
    assertThat(read("a", feed.replace("rel=\"self\"", "rel=\"hub\"")).get(0).article().url())
        .isNull();
  }

  @Test
  void keepsWhatCameBeforeTheXmlBreaks() throws IOException {
    List<Reading> readings = read("a.xml", export(POST + "<item><title>Cut</item>" + POST));

    assertThat(kinds(readings)).containsExactly("article", "MALFORMED_RECORD");
    assertThat(readings.get(1).rejection().position()).isEqualTo(16);
    assertThat(readings.get(1).rejection().detail()).startsWith("the XML breaks off at line 16");

    byte[] whole = gzip(bytes(export(POST.repeat(5000))));
    List<Reading> cut = read("a.xml.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(cut.size()).isGreaterThan(100);
    assertThat(Dumps.reasons(cut)).containsExactly(Reason.UNREADABLE_FILE);
  }

  @Test
  void rejectsItemOverTheLimitAndReadsOn() {
    String large = POST.replace("One.", "x".repeat(3000));

    assertThat(kinds(Dumps.read("a.xml", bytes(export(POST + large + POST)), 2000)))
        .containsExactly("article", "TOO_LARGE", "article");
  }

  @Test
  void holdsNoTextWithoutEnd() {
    String endless = POST.replace("One.", "x".repeat(500_000));

    List<Reading> readings = Dumps.read("a.xml", bytes(export(POST + endless + POST)), 2000);

    assertThat(kinds(readings)).containsExactly("article", "TOO_LARGE");
  }

  @Test
  void opensNoEntities() {
    String feed =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">
        <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <rss><channel><item><description>x &x; &b; y</description></item></channel></rss>
        """;

    assertThat(Dumps.read("a.xml", bytes(feed)).get(0).article().body()).isEqualTo("x &x; &b; y");
  }

  @Test
  void decodesByTheDeclaredEncodingAndForgivesForbiddenCharacters() {
    String feed =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><description>caf\u00e9 \u000b!"
            + "</description></item></rss>";

    assertThat(read("a", feed.getBytes(StandardCharsets.ISO_8859_1)).get(0).article().body())
        .isEqualTo("caf\u00e9  !");
  }

  private static String export(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- generator="WordPress" -->
        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>The Port</title>
        <link>http://a.example</link><language>en-US</language>
        <wp:author><wp:author_login>amy</wp:author_login>
        <wp:author_display_name><![CDATA[Amy Byrne]]></wp:author_display_name></wp:author>
        """
        + items
        + "</channel></rss>";
  }
}
