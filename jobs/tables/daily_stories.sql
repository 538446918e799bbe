-- daily_stories: the stories of a day: one text and all that copied it, word by word or with the edits of a newsroom.
CREATE TABLE daily_stories (
  language STRING COMMENT 'ISO 639-1',
  story STRING COMMENT 'id of the article that started it, on this day or up to 14 days before',
  title STRING COMMENT 'headline of that article',
  url STRING COMMENT 'its address',
  first_source STRING COMMENT 'its site',
  first_day DATE COMMENT 'its day',
  days_running INT COMMENT 'days from the first to this one, both counted',
  ${measures},
  article_ids ARRAY<STRING> COMMENT 'ids of the articles of the day that tell it, in the order of telling',
  day DATE COMMENT 'UTC day'
) PARTITIONED BY (day);

WITH told AS (
  SELECT *, row_number() OVER (PARTITION BY day, language, story, first.day ORDER BY place) = 1 AS is_story
  FROM coverage
)
SELECT
  day,
  language,
  story,
  first.title,
  first.url,
  first.source AS first_source,
  first.day AS first_day,
  datediff(day, first.day) + 1 AS days_running,
  ${measures},
  array_sort(collect_list(struct(place, id))).id AS article_ids
FROM told
GROUP BY day, language, story, first
