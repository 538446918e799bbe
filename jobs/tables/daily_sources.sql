-- daily_sources: who told the news of a day, and how much each usually tells: a source far below its
-- expected volume points to a broken crawl. Days without any article are no measurement.
CREATE TABLE daily_sources (
  language STRING COMMENT 'ISO 639-1',
  source STRING COMMENT 'the site; null where it is not known',
  articles BIGINT COMMENT 'articles, all copies',
  stories BIGINT COMMENT 'articles, exact copies within the source counted once',
  sources BIGINT COMMENT 'different sources: 1, or 0 where it is not known',
  share DOUBLE COMMENT 'stories / stories of the day in the language',
  tone DOUBLE COMMENT 'mean tone of the stories, -1..1',
  tone_sum DOUBLE COMMENT 'sum of the tones of the stories, so that days add up',
  tone_squares DOUBLE COMMENT 'sum of their squares',
  positive BIGINT COMMENT 'stories with a tone above 0.1',
  neutral BIGINT COMMENT 'stories with a tone from -0.1 to 0.1',
  negative BIGINT COMMENT 'stories with a tone below -0.1',
  expected DOUBLE COMMENT 'mean articles a covered day over the 28 days before; null where none of them is covered',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY day, language, source, fingerprint ORDER BY published NULLS LAST, id) = 1 AS is_story
  FROM coverage
),
totals AS (
  SELECT
    day,
    language,
    count(DISTINCT fingerprint) AS stories,
    count(*) OVER (
      PARTITION BY language ORDER BY day
      RANGE BETWEEN INTERVAL 28 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING) AS days_before
  FROM coverage
  GROUP BY day, language
),
daily AS (
  SELECT
    day,
    language,
    source,
    count(*) AS articles,
    count_if(is_story) AS stories,
    count(DISTINCT source) AS sources,
    avg(tone) FILTER (WHERE is_story) AS tone,
    sum(tone) FILTER (WHERE is_story) AS tone_sum,
    sum(tone * tone) FILTER (WHERE is_story) AS tone_squares,
    count_if(is_story AND tone > 0.1) AS positive,
    count_if(is_story AND tone BETWEEN -0.1 AND 0.1) AS neutral,
    count_if(is_story AND tone < -0.1) AS negative,
    sum(count(*)) OVER (
      PARTITION BY language, source ORDER BY day
      RANGE BETWEEN INTERVAL 28 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING) AS articles_before
  FROM ranked
  GROUP BY day, language, source
)
SELECT
  daily.*,
  daily.stories / CAST(totals.stories AS DOUBLE) AS share,
  coalesce(articles_before, 0) / nullif(CAST(days_before AS DOUBLE), 0) AS expected
FROM daily JOIN totals USING (day, language)
