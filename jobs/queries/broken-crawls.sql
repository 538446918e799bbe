-- A real dip or a broken crawl: sources that told far less, or far more, than their usual volume.
-- :day  the day; default: all days
SELECT day, source, articles, round(expected, 1) AS expected, round(articles / expected, 2) AS ratio
FROM daily_sources
WHERE expected >= 3
  AND (articles < expected / 3 OR articles > expected * 3)
  AND day = coalesce(CAST(:day AS DATE), day)
ORDER BY day, articles / expected, source
