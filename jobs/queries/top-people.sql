-- The people of a day: in how many stories, of how many sources, in which tone.
-- :day    the day; default: the last one of the book
-- :limit  how many; default: 20
SELECT entity, stories, articles, mentions, sources, round(share, 4) AS share, round(tone, 2) AS tone
FROM (
  SELECT *, row_number() OVER (ORDER BY stories DESC, mentions DESC, entity) AS place
  FROM daily_entities
  WHERE type = 'PERSON'
    AND language = 'en'
    AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_totals))
)
WHERE place <= coalesce(CAST(:limit AS INT), 20)
ORDER BY place
