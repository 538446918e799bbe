-- name_uses: how many articles of a day call an entity by a name: the name as it stands there, the entity as each
-- article itself tells it. formal is what the ways to write the entity in full have in common, stretch the 28 days that
-- the day falls in.
SELECT
  day, language, used.type, used.name, used.entity, formal_name(used.type, used.entity) AS formal,
  floor(unix_date(day) / 28) AS stretch, count(*) AS articles
FROM dated
LATERAL VIEW explode(array_distinct(transform(
  mentions, mention -> struct(mention.type, mention.name, mention.entity)))) AS used
GROUP BY day, language, used.type, used.name, used.entity
