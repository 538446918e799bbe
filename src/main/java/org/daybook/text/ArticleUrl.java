package org.daybook.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses in two forms. The canonical one can be fetched: without fragment, parameters that track
 * or ask for another view, default port, the caches and endings of AMP and the Web Archive before
 * it; scheme and host in lower case. The identity is one for all ways to the same article: it also
 * lacks the scheme, the prefix of the host for a kind of device, the name of an index page and the
 * last slash, and has the parameters in order.
 */
final class ArticleUrl {
  private static final Pattern WEB =
      Pattern.compile(
          "(https?)://(?:[^/?#@]*@)?([^/?#:]+)(?::(\\d*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "gbraid",
          "wbraid",
          "twclid",
          "ttclid",
          "_ga",
          "_gl",
          "ocid",
          "ncid",
          "cmpid",
          "ref_src",
          "ref_url",
          "mkt_tok",
          "s_cid",
          "icid",
          "vero_id",
          "wt.mc_id",
          "cmp",
          "smid",
          "spref");

  /** Copies that Google keeps of pages: the site's own address stands behind. */
  private static final Pattern CACHE =
      Pattern.compile(
          "https?://(?:(?:www\\.)?google\\.[a-z.]{2,6}/amp|[^/]*\\bcdn\\.ampproject\\.org/[a-z])/(s/)?([^/]+\\..*)",
          Pattern.CASE_INSENSITIVE);

  /**
   * A page in the Internet Archive: {@code https://web.archive.org/web/20130306150306id_/http://…}.
   */
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "https?://(?:web|wayback)\\.archive\\.org/(?:web/)?\\d{4,14}(?:[a-z]{2}_)?/(https?://.+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VIEW =
      Pattern.compile("(?<=.)(?:/(?:amp|print)/?$|\\.amp(?=\\.html?$)|;jsessionid=.*)");
  private static final Pattern OTHER_VIEW =
      Pattern.compile(
          "(?i)(?:amp|print|printable|printview)(?:=(?:1|true|yes|y|on)?)?"
              + "|(?:view|mode|output|outputtype|format|tmpl)=(?:print|printable|printview|amp|component)"
              + "|(?:phpsessid|jsessionid)=.*");
  private static final Pattern DEVICE =
      Pattern.compile("(?:(?:www\\d?|m|mobile|amp|wap)\\.)+(?=[^.]+\\.)");
  private static final Pattern INDEX =
      Pattern.compile("(?i)/(?:(?:index|default)\\.(?:html?|php|aspx?|jsp|shtml))?$");

  private ArticleUrl() {}

  /** The canonical form; null for null and for what is no web address. */
  static String canonical(String url) {
    if (url == null) {
      return null;
    }
    Matcher web = WEB.matcher(uncached(unarchived(url.strip())));
    if (!web.matches() || web.group(2).indexOf(' ') >= 0) {
      return null;
    }
    String scheme = web.group(1).toLowerCase(Locale.ROOT);
    String port = web.group(3);
    boolean usual = port == null || port.isEmpty() || port.equals(usualPort(scheme));
    String path = web.group(4).isEmpty() ? "/" : VIEW.matcher(web.group(4)).replaceFirst("");
    String query = untracked(web.group(5));
    return scheme
        + "://"
        + web.group(2).toLowerCase(Locale.ROOT)
        + (usual ? "" : ":" + port)
        + path
        + (query.isEmpty() ? "" : "?" + query);
  }

  /**
   * What tells the article from all others.
   *
   * @param canonical address in canonical form
   */
  static String identity(String canonical) {
    Matcher web = WEB.matcher(canonical);
    if (!web.matches()) {
      return canonical;
    }
    String host = DEVICE.matcher(web.group(2)).replaceFirst("");
    String port = web.group(3) == null ? "" : ":" + web.group(3);
    String path = INDEX.matcher(web.group(4)).replaceFirst("");
    String query =
        web.group(5) == null
            ? ""
            : Arrays.stream(web.group(5).split("&"))
                .sorted()
                .collect(Collectors.joining("&", "?", ""));
    return host + port + path + query;
  }

  private static String unarchived(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    return archived.matches() ? archived.group(1) : url;
  }

  private static String uncached(String url) {
    Matcher cache = CACHE.matcher(url);
    return cache.matches()
        ? (cache.group(1) == null ? "http://" : "https://") + cache.group(2)
        : url;
  }

  /** The host in lower case, without the prefix for a kind of device. */
  static String site(String host) {
    return DEVICE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** The host in lower case; null for null and for what is no web address. */
  static String host(String url) {
    Matcher web = WEB.matcher(url == null ? "" : url.strip());
    return web.matches() ? web.group(2).toLowerCase(Locale.ROOT) : null;
  }

  /** Whether it leads to the front page of a site. */
  static boolean isFrontPage(String url) {
    Matcher web = WEB.matcher(url);
    return web.matches() && web.group(4).length() <= 1 && web.group(5) == null;
  }

  private static String usualPort(String scheme) {
    return scheme.equals("https") ? "443" : "80";
  }

  private static String untracked(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return OTHER_VIEW.matcher(parameter).matches()
        || name.startsWith("utm_")
        || name.startsWith("hsa_")
        || TRACKING.contains(name);
  }
}
