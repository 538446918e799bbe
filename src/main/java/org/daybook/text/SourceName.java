package org.daybook.text;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.regex.Pattern;

/** The site an article stood on. */
final class SourceName {
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9][a-z0-9-]{0,62}\\.)+[a-z]{2,24}", Pattern.CASE_INSENSITIVE);

  private static final Pattern PORT = Pattern.compile("(?<=\\.[A-Za-z]{2,24}):\\d{1,5}/?$|/$");

  /** The archive of others' pages: no article is its own. */
  private static final String ARCHIVE = "web.archive.org";

  private SourceName() {}

  /**
   * The first that is known: the record's site where that is a domain, the domain of the address,
   * the name of the record's or the page's site, the agency.
   *
   * @return null where none is known
   */
  static String of(String site, String url, String pageSite, String agency) {
    String named = site == null || site.equals(ARCHIVE) ? null : plain(site);
    if (named != null && DOMAIN.matcher(named).matches()) {
      return named;
    }
    String host = ArticleUrl.host(url);
    if (host != null) {
      return registrable(host);
    }
    return named != null ? named : pageSite != null ? plain(pageSite) : agency;
  }

  /**
   * A domain in lower case without port and the prefix for a kind of device, an address as its
   * host, a name as it is but for white space.
   */
  private static String plain(String site) {
    String host = ArticleUrl.host(site);
    String name = host != null ? host : PORT.matcher(site.strip()).replaceFirst("");
    return DOMAIN.matcher(name).matches() ? ArticleUrl.site(name) : WhiteSpace.oneLine(site);
  }

  /**
   * The registrable domain; of an unknown top level the last two labels, by the list's rule {@code
   * *}.
   */
  private static String registrable(String host) {
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    if (domain != null || !DOMAIN.matcher(host).matches()) {
      return domain == null ? host : domain;
    }
    int dot = host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return host.substring(dot + 1);
  }
}
