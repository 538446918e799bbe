-- other_names: the entity that a form of a name stands for on a day, as short_names and full_names tell; one that
-- is_sure counts as the entity in the daily tables.
WITH found AS (
  SELECT
    short.day, short.language, short.type, form,
    CASE WHEN usual.is_sure THEN usual.entity ELSE short.entity END AS entity,
    short.articles, short.share, short.is_sure, 1 AS kind
  FROM short_names AS short
  LEFT JOIN full_names AS usual
    ON usual.day = short.day AND usual.language = short.language AND usual.type = short.type
    AND usual.formal = short.formal AND usual.name = usual.entity
  UNION ALL
  SELECT day, language, type, name, entity, articles, share, is_sure, 2 FROM full_names
),
compared AS (
  SELECT
    *,
    is_sure AND kind = max(CASE WHEN is_sure THEN kind END) OVER (PARTITION BY day, language, type, form) AS counts
  FROM found
  WHERE form <> entity
)
SELECT day, language, type, form, entity, told.articles, told.share, told.counts AS is_sure
FROM (
  SELECT
    day, language, type, form, entity,
    max_by(struct(articles, share, counts), struct(counts, kind, articles)) AS told
  FROM compared
  GROUP BY day, language, type, form, entity
)
