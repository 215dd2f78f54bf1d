package nl.buyergroup.local.demo;

/**
 * One turn of the wheel through the public API: the main job of the network. {@code --demo} plays it to fill the network;
 * the acceptance tests play it and look at what came of each step.
 */
public final class Story {
    public final Cast cast;
    public final AmbitionStory ambition;
    public final FootprintStory footprint;
    public final TenderStory tender;
    public final WallStory wall;
    public final DepartmentStory department;

    public Story(String gatewayUrl, String keycloakUrl, String programmeSecret) {
        cast = new Cast(gatewayUrl, keycloakUrl, programmeSecret);
        ambition = new AmbitionStory(cast);
        footprint = new FootprintStory(cast);
        tender = new TenderStory(cast, ambition);
        wall = new WallStory(cast);
        department = new DepartmentStory(cast, ambition);
    }
}
