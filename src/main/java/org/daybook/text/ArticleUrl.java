package org.daybook.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Canonical addresses: without fragment, tracking parameters and default port, scheme and host in
 * lower case; the rest as it is.
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

  private ArticleUrl() {}

  /** The canonical form; null for null and for what is no web address. */
  static String canonical(String url) {
    if (url == null) {
      return null;
    }
    Matcher web = WEB.matcher(url.strip());
    if (!web.matches() || web.group(2).indexOf(' ') >= 0) {
      return null;
    }
    String scheme = web.group(1).toLowerCase(Locale.ROOT);
    String port = web.group(3);
    boolean usual = port == null || port.isEmpty() || port.equals(usualPort(scheme));
    String path = web.group(4).isEmpty() ? "/" : web.group(4);
    String query = untracked(web.group(5));
    return scheme
        + "://"
        + web.group(2).toLowerCase(Locale.ROOT)
        + (usual ? "" : ":" + port)
        + path
        + (query.isEmpty() ? "" : "?" + query);
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
    return name.startsWith("utm_") || name.startsWith("hsa_") || TRACKING.contains(name);
  }
}
