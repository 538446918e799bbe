-- stories: the story that each article tells, named by the id of the article that started it; first is that article.
-- place is the order of telling in a day and language, day_stories how many stories these have. The function
-- find_stories groups a stretch of 28 days, with the stretch before it. Looks back 28 days.
WITH stretches AS (
  SELECT stretch, collect_list(struct(unix_date(day), unix_micros(published), source, id, signature)) AS tellings
  FROM dated LATERAL VIEW explode(array(floor(unix_date(day) / 28), floor(unix_date(day) / 28) + 1)) AS stretch
  GROUP BY language, stretch
),
found AS (
  SELECT date_from_unix_date(day) AS day, id, date_from_unix_date(first_day) AS first_day, first_id
  FROM (SELECT stretch, inline(find_stories(tellings)) FROM stretches)
  WHERE floor(day / 28) = stretch
),
told AS (
  SELECT
    day, dated.language, dated.id, first_id AS story, first_day,
    row_number() OVER (
      PARTITION BY day, dated.language ORDER BY dated.published NULLS LAST, dated.source, dated.id) AS place
  FROM dated JOIN found USING (day, id)
),
counted AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY day, language, story ORDER BY place) = 1 AS is_first
  FROM told
)
SELECT
  counted.day, counted.id, story, place,
  struct(first.day, first.id, first.source, first.title, first.url) AS first,
  count_if(is_first) OVER (PARTITION BY counted.day, counted.language) AS day_stories
FROM counted JOIN dated AS first ON first.day = first_day AND first.id = story
