-- What is new: names, topics and countries that no story of the 28 days before has, by the day they came up.
-- :from  first day; default: 6 days before the last
-- :to    last day; default: the last one of the book
WITH last AS (SELECT max(day) AS day FROM daily_totals)
SELECT trends.day, kind, item, stories, sources, round(share, 4) AS share, round(surprise, 2) AS surprise
FROM daily_trends AS trends CROSS JOIN last
WHERE language = 'en'
  AND is_new
  AND trends.day >= coalesce(CAST(:from AS DATE), last.day - INTERVAL 6 DAY)
  AND trends.day <= coalesce(CAST(:to AS DATE), last.day)
ORDER BY trends.day DESC, stories DESC, kind, item
