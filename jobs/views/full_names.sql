-- full_names: in which ways the articles of a day and the 28 days before write the full names of the day, by one
-- formal_name: Charles and Chuck Schumer, Raul and Raúl Grijalva, an organisation with and without a leading U.S. The
-- entity is a person's shortest of the ways at least a fifth as frequent as the most frequent, an organisation's longest
-- of those at least a twentieth as frequent, one with U.S. before others, so that days with few articles choose as
-- others do. It is_sure that they are one: of a person where two in three articles that give the surname a full name
-- write one of these ways, so that two people called Johnson stay two. Looks back 28 days.
WITH written AS (
  SELECT
    *, CASE WHEN type = 'PERSON' THEN substring_index(formal, ' ', -1) ELSE formal END AS surname
  FROM (
    SELECT day, language, type, name, formal_name(type, name) AS formal, stretch, sum(articles) AS articles
    FROM name_uses
    WHERE type <> 'LOCATION'
    GROUP BY day, language, type, name, stretch
  )
  WHERE formal LIKE '% %'
),
surnames AS (
  SELECT DISTINCT
    day, language, type, stretch,
    CASE WHEN type = 'PERSON' THEN substring_index(formal, ' ', -1) ELSE formal END AS surname
  FROM name_uses
  WHERE type <> 'LOCATION'
),
ways AS (
  SELECT
    surnames.day, language, type, formal, name, sum(articles) AS articles,
    max(sum(articles)) OVER (PARTITION BY surnames.day, language, type, formal) AS most,
    sum(sum(articles)) OVER (PARTITION BY surnames.day, language, type, formal) AS together,
    sum(sum(articles)) OVER (PARTITION BY surnames.day, language, type, surname) AS of_surname
  FROM surnames
  JOIN (SELECT * FROM written LATERAL VIEW explode(array(stretch, stretch + 1)) AS served) AS written
    USING (language, type, surname)
  WHERE served = surnames.stretch AND written.day BETWEEN date_sub(surnames.day, 28) AND surnames.day
  GROUP BY surnames.day, language, type, surname, formal, name
)
SELECT
  day, language, type, formal, name, articles,
  min_by(
    name,
    CASE WHEN CASE WHEN type = 'PERSON' THEN 5 ELSE 20 END * articles >= most
      THEN struct(
        type <> 'PERSON' AND name NOT LIKE 'U.S. %',
        CASE WHEN type = 'PERSON' THEN length(name) ELSE -length(replace(name, "'")) END, -articles, name) END)
    OVER (PARTITION BY day, language, type, formal) AS entity,
  together / CAST(of_surname AS DOUBLE) AS share,
  3 * together >= 2 * of_surname AS is_sure
FROM ways
