-- Watched at least six horror films at night.
-- {"people": {}, "did": [{"what": {"genre": "horror"}, "when": {"from": 0, "to": 364, "part": "night"}, "times": {"atLeast": 6}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'horror' AND v.part = 3
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 6
);
