-- short_names: what a form that stands alone in an article of a day, a surname, an acronym or the head of a name, may
-- name: the entities that articles of the day and the 28 days before call by it too, where they give a fuller form
-- beside it. It is_sure to name the entity of at least two articles, of two in three of all that give a fuller form,
-- and of one for each ten that give none, so that a rare full form does not rename a usual short one; a first and last
-- name only where the fuller form is no rarer (Nancy Pelosi stays so, though a few call her Nancy D'Alesandro Pelosi).
-- An organisation that only lacks its U.S. needs no such number (Senate, U.S. Senate).
-- Looks back 28 days.
WITH candidates AS (
  SELECT
    alone.day, alone.language, alone.type, alone.entity AS form, used.formal,
    lower(used.entity) <> lower(alone.entity) AS is_fuller,
    max_by(
      used.entity,
      struct(CASE WHEN used.formal LIKE '% %' THEN length(used.entity) ELSE -length(used.entity) END, used.entity)) AS entity,
    sum(used.articles) AS articles
  FROM name_uses AS alone
  JOIN (SELECT * FROM name_uses LATERAL VIEW explode(array(stretch, stretch + 1)) AS served) AS used
    ON used.language = alone.language AND used.type = alone.type AND used.name = alone.entity
    AND used.served = alone.stretch AND used.day BETWEEN date_sub(alone.day, 28) AND alone.day
  WHERE lower(alone.name) = lower(alone.entity)
  GROUP BY alone.day, alone.language, alone.type, alone.entity, used.formal, is_fuller
),
compared AS (
  SELECT
    *,
    sum(CASE WHEN is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS fuller,
    sum(CASE WHEN NOT is_fuller THEN articles END) OVER (PARTITION BY day, language, type, form) AS alone
  FROM candidates
)
SELECT
  day, language, type, form, formal, entity, articles, articles / CAST(fuller AS DOUBLE) AS share,
  articles >= 2 AND 3 * articles >= 2 * fuller
    AND articles >= alone * CASE
      WHEN type = 'PERSON' AND form LIKE '% %' THEN 1
      WHEN type = 'ORGANIZATION' AND formal = lower(form) THEN 0
      ELSE 0.1 END AS is_sure
FROM compared
WHERE is_fuller
