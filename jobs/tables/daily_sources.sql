-- daily_sources: who told the news of a day, and how much each usually tells: a source far below its
-- expected volume points to a broken crawl. Days without any article are no measurement. A story counts once for each
-- source that told it. Looks back 28 days.
CREATE TABLE daily_sources (
  language STRING COMMENT 'ISO 639-1',
  source STRING COMMENT 'the site; null where it is not known',
  ${measures},
  expected DOUBLE COMMENT 'mean articles a covered day over the 28 days before; null where none of them is covered',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY day, language, source, story ORDER BY place) = 1 AS is_story
  FROM coverage
),
covered AS (
  SELECT
    day,
    language,
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
    ${measures},
    sum(count(*)) OVER (
      PARTITION BY language, source ORDER BY day
      RANGE BETWEEN INTERVAL 28 DAYS PRECEDING AND INTERVAL 1 DAY PRECEDING) AS articles_before
  FROM told
  GROUP BY day, language, source
)
SELECT
  daily.*,
  coalesce(articles_before, 0) / nullif(CAST(days_before AS DOUBLE), 0) AS expected
FROM daily JOIN covered USING (day, language)
