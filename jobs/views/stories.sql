-- stories: the articles that count in the daily tables, each with the story it tells: those with a day, and of an
-- article that a day has several times the first. place is the order of telling in a day and language; first is the
-- article that started the story. The function find_stories groups a stretch of 28 days, with the stretch before it.
-- Looks back 28 days.
WITH once AS (
  SELECT day, language, dump, origin, id, published, source, title, url, signature
  FROM (
    SELECT *, row_number() OVER (PARTITION BY day, id ORDER BY dump, origin.file, origin.position) AS copy
    FROM articles
    WHERE day IS NOT NULL
  )
  WHERE copy = 1
),
stretches AS (
  SELECT stretch, collect_list(struct(unix_date(day), unix_micros(published), source, id, signature)) AS tellings
  FROM once LATERAL VIEW explode(array(floor(unix_date(day) / 28), floor(unix_date(day) / 28) + 1)) AS stretch
  GROUP BY language, stretch
),
found AS (
  SELECT date_from_unix_date(day) AS day, id, date_from_unix_date(first_day) AS first_day, first_id
  FROM (SELECT stretch, inline(find_stories(tellings)) FROM stretches)
  WHERE floor(day / 28) = stretch
)
SELECT
  once.day, once.dump, once.origin,
  struct(first.day, first.id, first.source, first.title, first.url) AS first,
  row_number() OVER (
    PARTITION BY once.day, once.language ORDER BY once.published NULLS LAST, once.source, once.id) AS place
FROM once
JOIN found ON found.day = once.day AND found.id = once.id
JOIN once AS first ON first.day = found.first_day AND first.id = found.first_id
