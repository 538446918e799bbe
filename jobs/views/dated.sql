-- dated: the articles that count in the daily tables: those with a day, and of an article that a day has several times
-- the first.
SELECT
  day, language, id, published, source, title, url, certainty, words, size(sentences) AS sentences,
  CAST(tone AS DECIMAL(10, 6)) AS tone, topics, mentions, places, quotes, phrases, signature
FROM (
  SELECT *, row_number() OVER (PARTITION BY day, id ORDER BY dump, origin.file, origin.position) AS copy
  FROM articles
  WHERE day IS NOT NULL
)
WHERE copy = 1
