-- Watched a horror film on a Wednesday of the year, at least twice. Day 0 is a Sunday.
-- {"people": {}, "did": [{"what": {"genre": "horror"}, "when": {"from": 0, "to": 364, "weekday": 3}, "times": {"atLeast": 2}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  JOIN titles t ON t.title = v.title
  WHERE t.genre = 'horror' AND v.day % 7 = 3
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 2
);
