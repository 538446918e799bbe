-- runs: one row a run of annotate: what went in, what came out, and by which models and settings.
CREATE TABLE runs (
  run STRING COMMENT 'start of the run, UTC, to the millisecond',
  dump STRING COMMENT 'name of the dump',
  inputs ARRAY<STRING> COMMENT 'paths as given',
  files BIGINT COMMENT 'files read',
  bytes BIGINT COMMENT 'their size, as stored',
  records BIGINT COMMENT 'records read = articles + rejections',
  articles BIGINT COMMENT 'rows written to articles',
  undated BIGINT COMMENT 'of these without a day',
  rejections BIGINT COMMENT 'rows written to rejections',
  first_day DATE COMMENT 'first day covered',
  last_day DATE COMMENT 'last day covered',
  seconds DOUBLE COMMENT 'wall time',
  version STRING COMMENT 'of Daybook',
  models STRING COMMENT 'of its models: start of a SHA-256',
  settings STRING COMMENT 'options that shape the rows: key=value, by key'
);
