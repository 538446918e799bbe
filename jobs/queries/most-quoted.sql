-- Who was quoted most: speakers by the words of their quotes, each quote once, with the one that most stories carry.
-- :day  the day; default: the last one of the book
WITH quotes AS (
  SELECT
    speaker, quote, words, articles, stories,
    row_number() OVER (PARTITION BY speaker ORDER BY stories DESC, words DESC, quote) AS place
  FROM daily_quotes
  WHERE language = 'en'
    AND speaker IS NOT NULL
    AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_quotes))
)
SELECT speaker, count(*) AS quotes, sum(words) AS words, max(stories) AS stories,
  max(CASE WHEN place = 1 THEN quote END) AS quote
FROM quotes
GROUP BY speaker
ORDER BY quotes DESC, words DESC, speaker
LIMIT 20
