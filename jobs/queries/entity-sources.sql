-- Which sources drive an entity: who told most of its stories, and how much of what they tell it is.
-- :entity  its name; default: the most frequent person of the book
SELECT entities.source, sum(entities.stories) AS stories,
  round(sum(entities.stories) / CAST(sum(sum(entities.stories)) OVER () AS DOUBLE), 4) AS share_of_entity,
  round(sum(entities.stories) / CAST(max(totals.stories) AS DOUBLE), 4) AS share_of_source,
  round(sum(entities.tone_sum) / sum(entities.stories), 3) AS tone,
  min(entities.day) AS first_day,
  max(entities.day) AS last_day
FROM daily_entity_sources AS entities
JOIN (SELECT source, sum(stories) AS stories FROM daily_sources WHERE language = 'en' GROUP BY source) AS totals
  ON totals.source = entities.source
WHERE entities.language = 'en'
  AND entities.entity = coalesce(:entity, (
    SELECT entity
    FROM daily_entities
    WHERE type = 'PERSON'
    GROUP BY entity
    ORDER BY sum(stories) DESC, entity
    LIMIT 1))
GROUP BY entities.source
ORDER BY stories DESC, entities.source
LIMIT 20
