-- One story copied or many: of the names of a day, in how many articles they stand, and how many stories these tell.
-- :day     the day; default: the last one of the book
-- :entity  a name; default: all
SELECT entity, type, articles, stories, sources, round(articles / CAST(stories AS DOUBLE), 1) AS copies,
  CASE
    WHEN stories = 1 AND articles > 1 THEN 'one story copied'
    WHEN articles >= 2 * stories THEN 'mostly copies'
    ELSE 'stories of their own'
  END AS finding
FROM daily_entities
WHERE language = 'en'
  AND day = coalesce(CAST(:day AS DATE), (SELECT max(day) FROM daily_totals))
  AND entity = coalesce(:entity, entity)
ORDER BY articles DESC, stories, entity, type
LIMIT 30
