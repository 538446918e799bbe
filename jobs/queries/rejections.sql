-- What was rejected and why: by dump and reason, with the share of the dump's records and an example.
SELECT rejections.dump, reason, count(*) AS records,
  round(count(*) / CAST(max(runs.records) AS DOUBLE), 4) AS share,
  min(concat(file, ':', CAST(position AS VARCHAR(20)), ' ', detail)) AS example
FROM rejections
JOIN (
  SELECT dump, records, row_number() OVER (PARTITION BY dump ORDER BY run DESC) AS age FROM runs
) AS runs ON runs.dump = rejections.dump AND runs.age = 1
GROUP BY rejections.dump, reason
ORDER BY rejections.dump, records DESC, reason
