package nl.buyergroup.portal.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text that people read; the Dutch ones are in messages/msg_nl.properties. */
@MessageBundle
public interface Texts {
    @Message("Buyer group network")
    String site();

    @Message("Skip to content")
    String skip();

    @Message("Log out")
    String logout();

    @Message("Language")
    String languages();

    @Message("APIs for your own systems")
    String apis();

    @Message("Welcome")
    String welcome();

    @Message(
            "This is where your organisation stands: what you want to achieve, what your suppliers deliver and how you compare.")
    String introMember();

    @Message("These are your contracts, with what was agreed for each and what has been verified so far.")
    String introSupplier();

    @Message("Published benchmarks and the wall sessions of the network at a glance.")
    String introProgramme();

    @Message("What waits for you")
    String waiting();

    @Message("A progress report of a supplier waits for your verdict.")
    String reportToVerify();

    @Message("{count} progress reports of suppliers wait for your verdict.")
    String reportsToVerify(long count);

    @Message("A progress report came back to you. Complete it and send it in again.")
    String reportReturned();

    @Message("{count} progress reports came back to you. Complete them and send them in again.")
    String reportsReturned(long count);

    @Message("One goal is behind its path.")
    String goalOffTrack();

    @Message("{count} goals are behind their path.")
    String goalsOffTrack(long count);

    @Message(
            "This part is not available at the moment. The rest of the page is up to date; try again in a few minutes.")
    String away();

    @Message("Your ambition")
    String ambition();

    @Message(
            "You have no value wheel yet. Start one for your organisation: choose the themes that matter to you, give each a priority and set at least one goal.")
    String noWheel();

    @Message(
            "Your value wheel “{title}” is a draft. Adopt it to make it count: suppliers and projects build on an adopted wheel.")
    String draftWheel(String title);

    @Message("The value wheel “{title}” as a picture. Its goals follow as text.")
    String wheelPicture(String title);

    @Message("Adopted on {date}")
    String adoptedOn(String date);

    @Message("Open the wheel large")
    String largePicture();

    @Message("Goals and progress")
    String goals();

    @Message("From {from} ({fromDate}) to {to} {unit} on {toDate}")
    String fromTo(String from, String fromDate, String to, String unit, String toDate);

    @Message("Now {value} {unit}, measured on {date}")
    String now(String value, String unit, String date);

    @Message("{percent} % of the way")
    String percentDone(int percent);

    @Message("Nothing measured yet. The value moves by itself once a report of a supplier is verified.")
    String notMeasured();

    @Message("On track")
    String onTrack();

    @Message("Behind")
    String offTrack();

    @Message("Contracts and roadmaps")
    String contracts();

    @Message(
            "You have no contracts yet. Start a procurement project from your value wheel; its contract then appears here with its roadmap.")
    String noContractsMember();

    @Message("You have no contracts yet. Once a member awards you one, you find its roadmap here.")
    String noContractsSupplier();

    @Message("With {partner}")
    String withPartner(String partner);

    @Message("{from} to {until}")
    String period(String from, String until);

    @Message("Milestones")
    String milestones();

    @Message("Reached")
    String reached();

    @Message("Planned")
    String planned();

    @Message("Not verified yet")
    String notReported();

    @Message("Agreed results")
    String kpis();

    @Message("Result")
    String kpi();

    @Message("Start")
    String baseline();

    @Message("Targets")
    String targets();

    @Message("Newest verified value")
    String verified();

    @Message("None yet")
    String noneVerified();

    @Message("until {date}")
    String untilDate(String date);

    @Message("on {date}")
    String onDate(String date);

    @Message("The network’s benchmark")
    String benchmark();

    @Message(
            "There is no published benchmark yet. Enter your footprint scan of this year and make it final: the more organisations take part, the more can be shown.")
    String noBenchmark();

    @Message("There is no published benchmark yet.")
    String noBenchmarkOthers();

    @Message(
            "No figure of this edition may be shown: too few organisations took part to keep each of them unrecognisable.")
    String noLines();

    @Message("Published on {date}")
    String publishedOn(String date);

    @Message("Procurement package")
    String procurementPackage();

    @Message("Mean of the network")
    String mean();

    @Message("Organisations")
    String organisations();

    @Message("Your organisation")
    String own();

    @Message("No figure of your own yet")
    String ownMissing();

    @Message("In kg CO₂e per FTE")
    String perFte();

    @Message("n = {count}")
    String basedOn(int count);

    @Message("below the mean")
    String below();

    @Message("at or above the mean")
    String atOrAbove();

    @Message("Make your footprint scan of {year} final to see where you stand.")
    String ownNeeded(int year);

    @Message("All editions")
    String editions();

    @Message("There are no editions yet. Draft one as soon as enough members have a final scan.")
    String noEditions();

    @Message("Edition")
    String edition();

    @Message("Year")
    String year();

    @Message("State")
    String state();

    @Message("Draft")
    String draft();

    @Message("Published")
    String published();

    @Message("Wall sessions")
    String sessions();

    @Message("There are no wall sessions yet. Prepare one to turn complaints into agreements.")
    String noSessions();

    @Message("Session")
    String session();

    @Message("Phase")
    String phase();

    @Message("Prepared on")
    String preparedOn();

    @Message("Being prepared")
    String phasePrepare();

    @Message("Klaagmuur: collecting complaints")
    String phaseComplain();

    @Message("Reading together")
    String phaseReveal();

    @Message("Grouping")
    String phaseCluster();

    @Message("Voting")
    String phaseVote();

    @Message("Knuffelmuur: turning around")
    String phaseTurnAround();

    @Message("Making agreements")
    String phaseCommit();

    @Message("Closed")
    String phaseClosed();

    @Message("Sorry")
    String sorry();

    @Message("This page does not exist.")
    String notFound();

    @Message("Your account does not belong to an organisation yet. Ask the programme bureau to connect it.")
    String homeless();

    @Message("This page is not available at the moment. Try again in a few minutes.")
    String unavailable();

    @Message("Back to your page")
    String back();
}
