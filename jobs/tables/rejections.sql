-- rejections: one row a record that did not become an article, and why.
CREATE TABLE rejections (
  file STRING COMMENT 'file of the dump',
  position BIGINT COMMENT 'line on which the record starts, from 1; in web archives the byte',
  reason STRING COMMENT 'UNREADABLE_FILE, UNKNOWN_FORMAT, MALFORMED_RECORD, MISSING_TEXT, NO_ARTICLE, TOO_LARGE, OTHER_CONTENT, NOT_PUBLISHED, ERROR_RESPONSE, REVISIT',
  detail STRING COMMENT 'what exactly was wrong',
  excerpt STRING COMMENT 'start of the record',
  dump STRING COMMENT 'name of the dump'
) PARTITIONED BY (dump);
