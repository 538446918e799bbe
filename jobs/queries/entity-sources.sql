-- Which sources drive an entity: who told most of its stories, and how much of what they tell it is.
-- :entity  its name; default: the most frequent person of the book
WITH told AS (
  SELECT day, entity, type, source, stories, tone_sum FROM daily_entity_sources WHERE language = 'en'
),
leader AS (
  SELECT entity FROM told WHERE type = 'PERSON' GROUP BY entity ORDER BY sum(stories) DESC, entity LIMIT 1
),
totals AS (
  SELECT source, sum(stories) AS stories FROM daily_sources WHERE language = 'en' GROUP BY source
)
SELECT told.source, sum(told.stories) AS stories,
  round(sum(told.stories) / CAST(sum(sum(told.stories)) OVER () AS DOUBLE), 4) AS share_of_entity,
  round(sum(told.stories) / CAST(max(totals.stories) AS DOUBLE), 4) AS share_of_source,
  round(sum(told.tone_sum) / sum(told.stories), 3) AS tone,
  min(told.day) AS first_day,
  max(told.day) AS last_day
FROM told
JOIN totals ON totals.source = told.source
WHERE told.entity = coalesce(:entity, (SELECT entity FROM leader))
GROUP BY told.source
ORDER BY stories DESC, told.source
LIMIT 20
