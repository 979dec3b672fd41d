package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time that passes when the test says so.
final class ManualScheduler implements Scheduler {

    private record Plan(Duration due, Runnable action) {
    }

    private final List<Plan> plans = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override public Handle after(Duration delay, Runnable action) {
        var plan = new Plan(now.plus(delay), action);
        plans.add(plan);
        return () -> plans.remove(plan);
    }

    void pass(Duration time) {
        now = now.plus(time);
        for (var plan : List.copyOf(plans)) {
            if (plan.due().compareTo(now) <= 0 && plans.remove(plan)) {
                plan.action().run();
            }
        }
    }
}
