package org.daybook.article;

/**
 * Why a record is not an article: the fixed list of the {@code reason} column of {@code
 * rejections}.
 */
public enum Reason {
  /** The file can't be opened or decompressed, or breaks off. */
  UNREADABLE_FILE,
  /** The file is of no known format. */
  UNKNOWN_FORMAT,
  /** The record breaks the rules of its format. */
  MALFORMED_RECORD,
  /** The record has no field that holds a text, or the file holds no record. */
  MISSING_TEXT,
  /** Nothing is left of the text when what is not the article has been dropped. */
  NO_ARTICLE,
  /** The record is larger, deeper or grows more than the limits allow. */
  TOO_LARGE,
  /** The record holds something other than an article: an image, a script, a menu. */
  OTHER_CONTENT,
  /** The record is a draft, private, or to appear later. */
  NOT_PUBLISHED,
  /** The site's answer was not the page: an error, or the way to another address. */
  ERROR_RESPONSE,
  /** The crawler found the page as it was before: its text stands with the earlier visit. */
  REVISIT
}
