package nl.buyergroup.ambition.wheel.exchange;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import nl.buyergroup.documents.spreadsheet.Filled;
import nl.buyergroup.documents.spreadsheet.Spreadsheet;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** The two forms in which a wheel travels. */
enum Format {
    JSON("json", MediaType.APPLICATION_JSON_TYPE) {
        @Override
        Filled read(byte[] body) {
            if (body.length > 1 && body[0] == 'P' && body[1] == 'K') {
                throw DomainException.invalid(
                        "body",
                        new Text(
                                "is een werkmap; stuur die met het eigen Content-Type",
                                "is a workbook; send it with its own Content-Type"));
            }
            return JsonFile.read(body);
        }

        @Override
        Object write(WheelDocument wheel, Language language) {
            return wheel;
        }

        @Override
        EntityTag tag(String revision, Language language) {
            return new EntityTag(revision);
        }
    },
    WORKBOOK("xlsx", MediaType.valueOf(Format.XLSX)) {
        @Override
        Filled read(byte[] body) {
            return WheelBook.SPREADSHEET.read(body);
        }

        @Override
        Object write(WheelDocument wheel, Language language) {
            return WheelBook.SPREADSHEET.write(wheel::rows, language);
        }

        /** A weak tag, because a workbook contains the time at which it was written. */
        @Override
        EntityTag tag(String revision, Language language) {
            return new EntityTag(revision + "-" + extension + "-" + (language.tag()), true);
        }
    };

    static final String XLSX = Spreadsheet.MEDIA_TYPE;

    final String extension;
    final MediaType mediaType;

    Format(String extension, MediaType mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    abstract Filled read(byte[] body);

    abstract Object write(WheelDocument wheel, Language language);

    /** Tells this form of a revision from its other forms. */
    abstract EntityTag tag(String revision, Language language);

    ResponseBuilder file(WheelDocument wheel, String title, EntityTag revision, Language language) {
        return file(wheel, title, language).tag(tag(revision.getValue(), language));
    }

    ResponseBuilder file(WheelDocument wheel, String title, Language language) {
        return Response.ok(write(wheel, language), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(title, extension))
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    /** A workbook only when the Content-Type says so; anything else, or nothing, is taken for JSON. */
    static Format sent(HttpHeaders headers) {
        var type = headers.getMediaType();
        return type != null && !type.isWildcardSubtype() && type.isCompatible(WORKBOOK.mediaType) ? WORKBOOK : JSON;
    }

    /** A workbook for a client that prefers it to JSON; JSON for one that accepts anything. */
    static Format wanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                        .filter(type -> type.isCompatible(WORKBOOK.mediaType) || type.isCompatible(JSON.mediaType))
                        .findFirst()
                        .filter(type -> !type.isCompatible(JSON.mediaType))
                        .isPresent()
                ? WORKBOOK
                : JSON;
    }
}
