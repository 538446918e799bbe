-- daily_totals: how much there was in the news of a day: the denominator of every share.
CREATE TABLE daily_totals (
  language STRING COMMENT 'ISO 639-1',
  articles BIGINT COMMENT 'articles, all copies',
  stories BIGINT COMMENT 'articles, exact copies counted once',
  sources BIGINT COMMENT 'different sources',
  share DOUBLE COMMENT 'stories / stories of the day in the language: 1',
  tone DOUBLE COMMENT 'mean tone of the stories, -1..1',
  tone_sum DOUBLE COMMENT 'sum of the tones of the stories, so that days add up',
  tone_squares DOUBLE COMMENT 'sum of their squares',
  positive BIGINT COMMENT 'stories with a tone above 0.1',
  neutral BIGINT COMMENT 'stories with a tone from -0.1 to 0.1',
  negative BIGINT COMMENT 'stories with a tone below -0.1',
  words BIGINT COMMENT 'words of all articles',
  sentences BIGINT COMMENT 'sentences of all articles',
  certain BIGINT COMMENT 'articles whose day has a certainty of 0.9 or more',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, fingerprint ORDER BY published NULLS LAST, source, id) = 1 AS is_story
  FROM coverage
)
SELECT
  day,
  language,
  count(*) AS articles,
  count_if(is_story) AS stories,
  count(DISTINCT source) AS sources,
  1.0D AS share,
  avg(tone) FILTER (WHERE is_story) AS tone,
  sum(tone) FILTER (WHERE is_story) AS tone_sum,
  sum(tone * tone) FILTER (WHERE is_story) AS tone_squares,
  count_if(is_story AND tone > 0.1) AS positive,
  count_if(is_story AND tone BETWEEN -0.1 AND 0.1) AS neutral,
  count_if(is_story AND tone < -0.1) AS negative,
  sum(words) AS words,
  sum(sentences) AS sentences,
  count_if(certainty >= 0.9) AS certain
FROM ranked
GROUP BY day, language
