-- Watched something on at least 20 days of July.
-- {"people": {}, "did": [{"what": {"any": true}, "when": {"from": 181, "to": 211}, "times": {"onDays": 20}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  WHERE v.day BETWEEN 181 AND 211
  GROUP BY v.subscriber
  HAVING COUNT(DISTINCT v.day) >= 20
);
