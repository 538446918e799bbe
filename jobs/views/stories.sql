-- stories: the articles that count in the daily tables, each with the story it tells: those with a day, and of an
-- article that a day has several times the first. place is the order of telling in a day and language.
WITH once AS (
  SELECT day, language, dump, origin, id, published, source, fingerprint
  FROM (
    SELECT *, row_number() OVER (PARTITION BY day, id ORDER BY dump, origin.file, origin.position) AS copy
    FROM articles
    WHERE day IS NOT NULL
  )
  WHERE copy = 1
),
placed AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY day, language ORDER BY published NULLS LAST, source, id) AS place
  FROM once
)
SELECT
  day, language, dump, origin, place,
  first(id) OVER (PARTITION BY day, language, fingerprint ORDER BY place) AS story
FROM placed
