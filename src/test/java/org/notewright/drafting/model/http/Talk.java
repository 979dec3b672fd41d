package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.notewright.drafting.model.ApiKey;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelAnswer;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemException;

/// Sends to a test server and reads the simplest of event forms: each event's data is text, `END` is the end marker,
/// `BUSY` an error that a second try may mend.
final class Talk {

    static final String KEY = "sk-very-secret";

    final List<String> pieces = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    Duration stall = Duration.ofSeconds(20);
    Duration deadline = Duration.ofSeconds(20);
    JobContext job = JobContext.NONE;
    Runnable onText = () -> { };

    ModelAnswer send(String url) {
        var settings = new ClientSettings(url, "m", ApiKey.takeOver(KEY.toCharArray()), deadline, stall);
        var post = Posts.json(ServerAddress.of(url).resolve("v1/x"), Map.of("q", "words"), settings.key(), "x-api-key", "");
        return new ModelHttp((wait, _) -> waits.add(wait), RandomGenerator.getDefault()).send(post.build(), settings,
                Plain::new, Json::errorBody, this::take, job);
    }

    Problem problem(String url) {
        return assertThrows(ProblemException.class, () -> send(url)).problem();
    }

    private void take(String piece) {
        pieces.add(piece);
        onText.run();
    }

    private static final class Plain implements EventReader {
        private final StringBuilder text = new StringBuilder();
        private boolean ended;

        @Override public String accept(SseEvent event) {
            if (event.data().equals("END")) {
                ended = true;
                return "";
            }
            if (event.data().equals("BUSY")) {
                throw Failures.ofType("overloaded_error");
            }
            text.append(event.data());
            return event.data();
        }

        @Override public boolean ended() {
            return ended;
        }

        @Override public ModelAnswer answer() {
            return new ModelAnswer(text.toString(), "", 0, 0);
        }
    }
}
