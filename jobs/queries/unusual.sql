-- What was unusual on a day: names, topics and countries by how far they stand out from the 28 days before.
-- :day   the day; default: the last one of the book
-- :kind  PERSON, ORGANIZATION, LOCATION, TOPIC or COUNTRY; default: all
SELECT kind, item, stories, sources, round(expected, 1) AS expected, round(surprise, 2) AS surprise, is_burst, is_new
FROM daily_trends
WHERE language = 'en'
  AND surprise > 0
  AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_trends))
  AND kind = coalesce(:kind, kind)
ORDER BY surprise DESC, stories DESC, kind, item
LIMIT 30
