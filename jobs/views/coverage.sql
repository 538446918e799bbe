-- coverage: the articles that count in the daily tables: those with a day; an article that several
-- dumps hold on one day counts once.
SELECT
  day, language, id, published, source, certainty, words, size(sentences) AS sentences,
  CAST(tone AS DECIMAL(10, 6)) AS tone, topics, mentions, fingerprint
FROM (
  SELECT *, row_number() OVER (PARTITION BY day, id ORDER BY dump) AS copy
  FROM articles
  WHERE day IS NOT NULL
)
WHERE copy = 1
