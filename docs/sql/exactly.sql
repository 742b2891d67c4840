-- Watched exactly three comedies in March.
-- {"people": {}, "did": [{"what": {"genre": "comedy"}, "when": {"from": 59, "to": 89}, "times": {"exactly": 3}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'comedy' AND v.day BETWEEN 59 AND 89
  GROUP BY v.subscriber
  HAVING COUNT(*) = 3
);
