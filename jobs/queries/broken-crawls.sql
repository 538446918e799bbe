-- A real dip or a broken crawl: sources that told far less, or far more, than their usual volume, silent ones too,
-- and whether that is more than the day's other sources did, by whose ratio its usual volume is measured.
-- :day  the day; default: all days
WITH windows AS (
  SELECT days.day, days.language, days.articles, sum(before.articles) AS articles_before, count(*) AS days_before
  FROM daily_totals AS days
  JOIN daily_totals AS before
    ON before.language = days.language AND before.day < days.day AND before.day >= days.day - INTERVAL 28 DAY
  WHERE days.day = coalesce(CAST(:day AS DATE), days.day)
  GROUP BY days.day, days.language, days.articles
),
usual AS (
  SELECT windows.day, windows.language, before.source,
    max(windows.articles) AS of_all,
    max(articles_before) / CAST(max(days_before) AS DOUBLE) AS expected_of_all,
    sum(before.articles) / CAST(max(days_before) AS DOUBLE) AS expected
  FROM windows
  JOIN daily_sources AS before
    ON before.language = windows.language
      AND before.day < windows.day AND before.day >= windows.day - INTERVAL 28 DAY
  GROUP BY windows.day, windows.language, before.source
),
compared AS (
  SELECT usual.day, usual.language, usual.source, usual.expected, coalesce(told.articles, 0) AS articles,
    (of_all - coalesce(told.articles, 0)) / nullif(expected_of_all - usual.expected, 0) AS others
  FROM usual
  LEFT JOIN daily_sources AS told
    ON told.day = usual.day AND told.language = usual.language AND told.source = usual.source
  WHERE usual.expected >= 3 AND usual.source IS NOT NULL
)
SELECT day, language, source, articles, round(expected, 1) AS expected, round(articles / expected, 2) AS ratio,
  round(others, 2) AS ratio_of_others,
  CASE
    WHEN others IS NULL THEN 'no other source to compare with'
    WHEN articles < expected * others / 3 AND expected * others >= 3 THEN 'broken crawl'
    WHEN articles > greatest(expected * others, 1) * 3 THEN 'broken crawl'
    ELSE 'like the others'
  END AS finding
FROM compared
WHERE articles < expected / 3 OR articles > expected * 3
ORDER BY day, articles / expected, language, source
