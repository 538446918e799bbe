package org.daybook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.article.Article;
import org.daybook.article.DateClue;
import org.daybook.article.Evidence;
import org.daybook.article.Markup;
import org.daybook.article.Origin;
import org.daybook.article.Outcome;
import org.daybook.article.RawArticle;
import org.daybook.article.Reading;
import org.daybook.article.Reason;
import org.daybook.article.Rejection;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class ArticleCleanerTest {
  private static final Origin ORIGIN = new Origin("dump", 1);

  private static final String BODY =
      """
      The ferry between Brandal and Hareid sailed again on Tuesday after three weeks of strike.

      Sailors had left the Solund at her berth and asked for shorter shifts in winter.

      The owners agreed to talk about the shifts, the union said on Monday evening.""";

  private static final String HEADLINE = "Ferry to Hareid sails again as strike of sailors ends";

  private static final String FORM =
      """


      Leave a Reply

      Your email address will not be published. Required fields are marked *

      Comment *

      Name *

      Save my name, email, and website in this browser for the next time I comment.""";

  private final ArticleCleaner cleaner = new ArticleCleaner();

  private static RawArticle raw(String title, String body, Markup markup) {
    return new RawArticle(ORIGIN, null, title, null, null, null, null, null, body, markup);
  }

  private Article text(String body) {
    return cleaner.clean(raw(null, body, Markup.TEXT)).article();
  }

  @Test
  void leavesACleanArticleWordByWord() {
    Article article = text(BODY);
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.title()).isNull();
    assertThat(article.source()).isNull();
    assertThat(article.day()).isNull();
    assertThat(article.id()).matches("[0-9a-f]{32}");
  }

  @Test
  void readsTheEntitiesThatTextOfAPageKept() {
    String kept = BODY.replace("The owners", "Roe &amp; Sons&#8217; R&D &copy=1");

    assertThat(text(kept).text())
        .isEqualTo(BODY.replace("The owners", "Roe & Sons\u2019 R&D &copy=1"));
  }

  @Test
  void dropsWhomToCallAroundAPressRelease() {
    String head = "FOR IMMEDIATE RELEASE:\n\nContact: Ann Harrow\n\n(202) 555-0111\n\n";
    String tail = "\n\nPress contact:\n\nBen Stell\n\nben.stell@harrow.example\n\n###";

    assertThat(text(head + BODY + tail).text()).isEqualTo(BODY);
  }

  @Test
  void rejectsAnErrorThatWasSavedAsAnArticle() {
    Rejection forbidden = cleaner.clean(raw(HEADLINE, "HTTP Error 403", Markup.TEXT)).rejection();
    String page =
        "<title>404 Not Found</title><h1>Not Found</h1><p>Nothing stands at this address.</p>";
    Rejection missing = cleaner.clean(raw(null, page, Markup.HTML)).rejection();

    assertThat(forbidden.reason()).isEqualTo(Reason.ERROR_RESPONSE);
    assertThat(forbidden.detail()).isEqualTo("saved as an article: HTTP Error 403");
    assertThat(missing.reason()).isEqualTo(Reason.ERROR_RESPONSE);
  }

  @Test
  void keepsAnArticleAboutAnError() {
    String body = "Access denied\n\n" + BODY + "\n\n" + BODY.replace("ferry", "boat");

    assertThat(cleaner.clean(raw("Error 404", body, Markup.TEXT)).rejection()).isNull();
    assertThat(cleaner.clean(raw("Access denied", BODY, Markup.TEXT)).rejection()).isNull();
  }

  @Test
  void rejectsATextThatIsOnlyADate() {
    assertThat(cleaner.clean(raw(HEADLINE, "May 6, 2009", Markup.TEXT)).rejection().reason())
        .isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void prefersTheHeadlineToTheNameOfAFile() {
    String post = "## " + HEADLINE + "\n\n" + BODY;
    Article article = cleaner.clean(raw("073198-Ferry_sails_ag", post, Markup.MARKDOWN)).article();

    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void readsTheNameOfAFileWhereThereIsNoHeadline() {
    assertThat(cleaner.clean(raw("073198-Ferry_sails.html", BODY, Markup.TEXT)).article().title())
        .isEqualTo("Ferry sails");
    assertThat(cleaner.clean(raw("COVID-19", BODY, Markup.TEXT)).article().title())
        .isEqualTo("COVID-19");
  }

  @Test
  void cleansWhatBrokenMarkdownLeaves() {
    String post =
        "The _Harrow Ledger _reported on ** the ferry**, and on [the strike][5].\n\n"
            + "![[Picture of the quay]][2]\n\nIts snake_case logs, said **Ben Stell, **a sailor, are lost.\n\n"
            + "[Source](https://harrow.example/ferry \"Permalink to \"Ferry\" sails\")";
    Article article = cleaner.clean(raw(HEADLINE, post, Markup.MARKDOWN)).article();

    assertThat(article.text())
        .isEqualTo(
            "The Harrow Ledger reported on the ferry, and on the strike.\n\n"
                + "Its snake_case logs, said Ben Stell, a sailor, are lost.");
    assertThat(article.url()).isEqualTo("https://harrow.example/ferry");
  }

  @Test
  void rejectsAPageThatIsOnlyItsMenu() {
    String menu = "Web | Pictures | Texts | Audio | About us\n\nGuest (login or join us)";

    assertThat(cleaner.clean(raw("Harrow Archive", menu, Markup.TEXT)).rejection().reason())
        .isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void rejectsAPageThatIsEntitledError() {
    String body = "The item can't be found in any of our stores.";

    assertThat(cleaner.clean(raw("Harrow Archive: Error", body, Markup.TEXT)).rejection().reason())
        .isEqualTo(Reason.ERROR_RESPONSE);
  }

  @Test
  void dropsHowToReachSomebodyAroundTheBodyOnly() {
    String reach = "Harrow may be reached at (831) 555-0129 or via e-mail at ann@harrow.example.";

    assertThat(text(BODY + "\n\n" + reach).text()).isEqualTo(BODY);
    assertThat(text(BODY + "\n\n" + reach + "\n\n" + BODY).text()).contains(reach);
  }

  @Test
  void dropsLongCreditsOfPicturesAndLinksToTheSameAuthor() {
    String credits =
        "(Image credits: Sailors at the quay by Ben Stell for the Harrow County archive; the Solund at"
            + " Brandal by Ann Harrow, used with leave of the owners of the ferry.)";
    String more = "More from Ann Harrow:\n\nWhy the ferries of the north are late again";

    assertThat(text(BODY + "\n\n" + credits + "\n\n-END-\n\n" + more).text()).isEqualTo(BODY);
  }

  @Test
  void keepsTheNumbersThatAnArticleEndsWith() {
    String body = BODY + "\n\nHarrow County Shelter: 305-555-0111";

    assertThat(text(body).text()).isEqualTo(body);
  }

  @Test
  void dropsTheCommentFormAndAllAfterIt() {
    assertThat(text(BODY + FORM).text()).isEqualTo(BODY);
  }

  @Test
  void keepsTheArticleBelowALinkToTheCommentForm() {
    assertThat(text("Leave a comment\n\n" + BODY).text()).isEqualTo(BODY);
  }

  @Test
  void takesTheHeadlineBeforeTheBody() {
    Article article = text(HEADLINE + "\n\nBy Ana Lindqvist\n\n" + BODY + FORM);
    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.author()).isEqualTo("Ana Lindqvist");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void takesTheHeadlineAfterTheBody() {
    Article article = text(BODY + "\n\n" + HEADLINE);
    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void takesSourceAndHeadlineOfAFeedsExcerpt() {
    String excerpt = BODY.replace("the union said on Monday evening.", "however, …read more");
    Article article = text(excerpt + "\n\nSource:: Harbour Gazette\n\n\n" + HEADLINE + FORM);
    assertThat(article.title()).isEqualTo(HEADLINE);
    assertThat(article.agency()).isEqualTo("Harbour Gazette");
    assertThat(article.source()).isEqualTo("Harbour Gazette");
    assertThat(article.text()).endsWith("about the shifts, however,").doesNotContain(HEADLINE);
  }

  @Test
  void removesTheRepeatedTitleOfTheRecord() {
    String body = HEADLINE.toUpperCase(Locale.ROOT) + "\n\n" + BODY;
    Article article =
        cleaner.clean(raw(HEADLINE + " | Harbour Gazette", body, Markup.TEXT)).article();
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void resolvesEntitiesInTheTitleOfTheRecord() {
    assertThat(
            cleaner
                .clean(raw("Ferry&#58; strike &amp; talks", BODY, Markup.TEXT))
                .article()
                .title())
        .isEqualTo("Ferry: strike & talks");
  }

  @Test
  void takesMarkupFromTheTitleOfTheRecord() {
    assertThat(title("Crew of <em>Solund</em> &amp; CO&lt;sub&gt;2&lt;/sub&gt;", BODY, Markup.TEXT))
        .isEqualTo("Crew of Solund & CO2");
    assertThat(title("Fares <b 3 kroner for those > 60", BODY, Markup.TEXT))
        .isEqualTo("Fares <b 3 kroner for those > 60");
  }

  @Test
  void titlesAPageByItsHeadingWhereThePageNamesNothingButTheSite() {
    String page =
        """
        <html><head><title>%1$s</title><meta property="og:title" content="%1$s">
        <meta property="og:site_name" content="Harbour Gazette"></head>
        <body><h1>%2$s</h1><p>%3$s</p></body></html>""";

    assertThat(title(null, page.formatted("Harbour Gazette", HEADLINE, BODY), Markup.HTML))
        .isEqualTo(HEADLINE);
    assertThat(title(null, page.formatted("HG - News - " + HEADLINE, HEADLINE, BODY), Markup.HTML))
        .isEqualTo(HEADLINE);
    String logo = page.formatted(HEADLINE + " - Harbour Gazette", "Harbour Gazette", BODY);
    assertThat(title(null, logo, Markup.HTML)).isEqualTo(HEADLINE);
    String blog =
        """
        <html><head><title>%1$s - A blog of mine on ferries, quays and fjords</title>
        <link rel="canonical" href="https://blog.example.com/ana/ferry"></head><body>
        <h1><a href="http://blog.example.com/ana">A blog of mine on ferries, quays and fjords</a></h1>
        <p>%2$s</p></body></html>""";
    assertThat(title(null, blog.formatted("Ferry sails again", BODY), Markup.HTML))
        .startsWith("Ferry sails again");
  }

  private String title(String title, String body, Markup markup) {
    return cleaner.clean(raw(title, body, markup)).article().title();
  }

  @Test
  void keepsAllTextOfContentButCaptionsAndLinksAlone() {
    String content =
        """
        <p>The ferry sailed again.</p>
        <figure><img src="a.jpg"><figcaption>The Solund at her berth.</figcaption></figure>
        <div class="media"><p>%s</p></div><p>https://video.example/watch?v=1</p>
        <div class="sharedaddy">Share this with friends who may like it</div>
        <blockquote>No shifts.<footer>Ana Lindqvist</footer></blockquote>"""
            .formatted(BODY.replace("\n\n", "</p><p>"));

    assertThat(cleaner.clean(raw(HEADLINE, content, Markup.CONTENT)).article().text())
        .isEqualTo("The ferry sailed again.\n\n" + BODY + "\n\nNo shifts.\n\nAna Lindqvist");

    String page =
        "<html><head><title>Gazette</title></head><body><div><a href='/a'>Five ferries</a></div>"
            + "<article><p>%s</p></article></body></html>"
                .formatted(BODY.replace("\n\n", "</p><p>"));
    assertThat(cleaner.clean(raw(HEADLINE, page, Markup.CONTENT)).article().text()).isEqualTo(BODY);
  }

  @Test
  void takesNoPhotoCaptionForTheHeadline() {
    String caption = "The Solund at her berth in Brandal on November 5, 2019.";
    Article article = text(caption + "\n\n" + BODY);
    assertThat(article.title()).isNull();
    assertThat(article.text()).startsWith(caption);
  }

  @Test
  void keepsShortLinesInsideTheBody() {
    String body = BODY.replace("\n\nSailors", "\n\nNo shifts\n\nThree weeks\n\nSailors");
    assertThat(text(body).text()).isEqualTo(body);
  }

  @Test
  void dropsButtonsNewslettersPhotoCreditsAndEndMarks() {
    String body =
        "Share\n\nPhoto: Ana Lindqvist\n\n"
            + BODY.replace(
                "\n\nThe owners",
                "\n\nAdvertisement\n\nThe Solund. Image: A. Lindqvist (Gazette).\n\nThe owners")
            + "\n\nSign up for our daily newsletter\n\n###\n\nFollow us on Facebook and Twitter";
    assertThat(text(body).text()).isEqualTo(BODY);
  }

  @Test
  void dropsTheTitlesUnderRelatedStories() {
    String list =
        "\n\nRelated Stories\n\nFive ferries that never sailed\n\nWhat sailors earn in winter";
    assertThat(text(BODY + list).text()).isEqualTo(BODY);
    assertThat(text(BODY.replace("\n\nThe owners", list + "\n\nThe owners")).text())
        .isEqualTo(BODY);
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        """
        The ferry between Brandal and Hareid sailed again on Tuesday
        after three weeks of strike, and the first to board were the
        pupils of the school on the other side of the fjord, who had
        been taught at home.

        The owners agreed to talk.""";
    assertThat(text(wrapped).text())
        .isEqualTo(wrapped.replace("\n\n", "||").replace('\n', ' ').replace("||", "\n\n"));
  }

  @Test
  void makesWhiteSpaceNormal() {
    assertThat(text("The\u00a0ferry \u200b sailed\u0007\tagain on\r\n\r\n\r\nTuesday.").text())
        .isEqualTo("The ferry sailed again on\n\nTuesday.");
  }

  @Test
  void readsAPage() {
    String page =
        """
        <html lang="en-GB"><head><title>Ferry sails | Gazette</title>
        <link rel="canonical" href="https://www.gazette.example.com/news/ferry?utm_source=feed">
        <meta property="og:title" content="Ferry sails again">
        <meta property="og:site_name" content="Harbour Gazette">
        <meta property="article:published_time" content="2019-11-05T10:00:00Z">
        <meta property="article:modified_time" content="2020-01-01T10:00:00Z">
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"datePublished":"2019-11-05","dateModified":"2020-01-01",
        "author":[{"@type":"Person","name":"Ana Lindqvist"}]}]}</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
        <article><h1>Ferry sails again</h1><p class="byline">5 November 2019, Brandal</p><div class="share-buttons">Share</div>
        <p>%s</p><p>%s</p><aside>Five ferries that never sailed</aside><p>%s</p></article>
        <div class="related-posts"><p>Sailors in the north earn more than they did.</p></div>
        <footer>© Gazette</footer></body></html>"""
            .formatted((Object[]) BODY.split("\n\n", -1));
    Article article = cleaner.clean(raw(null, page, Markup.HTML)).article();
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.title()).isEqualTo("Ferry sails again");
    assertThat(article.author()).isEqualTo("Ana Lindqvist");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.url()).isEqualTo("https://www.gazette.example.com/news/ferry");
    assertThat(article.source()).isEqualTo("example.com");
    assertThat(article.clues())
        .containsExactly(
            new DateClue(Evidence.MARKUP, "2019-11-05T10:00:00Z"),
            new DateClue(Evidence.MARKUP, "2019-11-05"),
            new DateClue(Evidence.VISIBLE, "5 November 2019, Brandal"),
            new DateClue(
                Evidence.URL, "https://www.gazette.example.com/news/ferry?utm_source=feed"),
            new DateClue(Evidence.TEXT, "5 November 2019, Brandal"),
            new DateClue(Evidence.TRACE, "2020-01-01"),
            new DateClue(Evidence.TRACE, "2020-01-01T10:00:00Z"));
  }

  @Test
  void readsAPost() {
    String post =
        """
        # Ferry sails again

        ![Solund](solund.png) The *ferry* sailed
        [again](http://example.com/x) on Tuesday.

        The owners **agreed** to talk.

        [Source](http://Example.com/ferry.html "Permalink to Ferry")""";
    Article article = cleaner.clean(raw(null, post, Markup.MARKDOWN)).article();
    assertThat(article.text())
        .isEqualTo("The ferry sailed again on Tuesday.\n\nThe owners agreed to talk.");
    assertThat(article.title()).isEqualTo("Ferry sails again");
    assertThat(article.url()).isEqualTo("http://example.com/ferry.html");
  }

  @Test
  void putsTheDateOfTheRecordFirst() {
    RawArticle raw =
        new RawArticle(
            ORIGIN, null, null, null, null, "English", "5 Nov 2019", "2021", BODY, Markup.TEXT);
    Article article = cleaner.clean(raw).article();
    assertThat(article.clues()).containsExactly(new DateClue(Evidence.METADATA, "5 Nov 2019"));
    assertThat(article.crawled()).isEqualTo("2021");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void rejectsWhatIsNoArticle() {
    assertThat(cleaner.clean(raw(null, " \n ", Markup.TEXT)).rejection().reason())
        .isEqualTo(Reason.MISSING_TEXT);
    Rejection form = cleaner.clean(raw(null, FORM, Markup.TEXT)).rejection();
    assertThat(form.reason()).isEqualTo(Reason.NO_ARTICLE);
    assertThat(form.detail()).contains("Leave a Reply");
    assertThat(cleaner.clean(Reading.of(form))).isEqualTo(Outcome.of(form));
  }

  @Test
  void takesTimeInProportionToTheText() {
    String words =
        IntStream.range(0, 200_000).mapToObj(i -> "word" + i).collect(Collectors.joining("\n"));
    String paragraph = BODY + "\n\n";
    String large = paragraph.repeat((5 << 20) / paragraph.length());
    String line = "ferry ".repeat((5 << 20) / 6);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(text(words)).isNotNull();
          assertThat(text(large)).isNotNull();
          assertThat(text(line)).isNotNull();
          assertThat(text("Leave a comment\n".repeat(50_000) + large)).isNotNull();
        });
  }
}
