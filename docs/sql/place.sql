-- People in town 0, on a phone, who watched something on 14 February.
-- {"people": {"town": 0, "device": 3}, "did": [{"what": {"any": true}, "when": {"from": 44, "to": 44}, "times": {"atLeast": 1}}]}
SELECT COUNT(*) AS people
FROM subscribers s
WHERE s.town = 0
  AND s.device = 3
  AND s.subscriber IN (
  SELECT v.subscriber
  FROM viewings v
  WHERE v.day = 44
  GROUP BY v.subscriber
  HAVING COUNT(*) >= 1
);
