package nl.buyergroup.tender.project;

import java.util.UUID;

/** What others may know of projects. */
public final class ProjectEvents {
    public static final String STARTED = "nl.buyergroup.tender.project-started";

    private ProjectEvents() {}

    /** A project was started from an adopted wheel. */
    public record ProjectStarted(UUID projectId, long version, UUID organisationId, UUID wheelId, String packageCode) {
        static ProjectStarted of(Project project) {
            return new ProjectStarted(
                    project.id(),
                    project.version(),
                    project.organisationId(),
                    project.wheelId(),
                    project.packageCode());
        }
    }
}
