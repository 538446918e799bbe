-- daily_totals: how much there was in the news of a day: the denominator of every share.
CREATE TABLE daily_totals (
  language STRING COMMENT 'ISO 639-1',
  ${measures},
  words BIGINT COMMENT 'words of all articles',
  sentences BIGINT COMMENT 'sentences of all articles',
  certain BIGINT COMMENT 'articles whose day has a certainty of 0.9 or more',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT *, row_number() OVER (PARTITION BY day, language, story ORDER BY place) = 1 AS is_story
  FROM coverage
)
SELECT
  day,
  language,
  ${measures},
  sum(words) AS words,
  sum(sentences) AS sentences,
  count_if(certainty >= 0.9) AS certain
FROM told
GROUP BY day, language
