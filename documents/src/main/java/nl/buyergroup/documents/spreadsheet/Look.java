package nl.buyergroup.documents.spreadsheet;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of every workbook look. */
final class Look {
    static final String DARK = "1F4E5F";
    static final String INK = "222222";
    private static final String LINE = "C9D3D6";
    private static final String PALE = "EEF4F5";
    private static final String GREY = "5A6B70";
    private static final double LINE_HEIGHT = 15;
    private static final double LETTERS_PER_WIDTH = 1.1;

    private Look() {}

    static void heading(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(DARK)
                .horizontalAlignment("left")
                .indent(1)
                .verticalAlignment("center")
                .set();
    }

    static void hint(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .italic()
                .fontSize(9)
                .fontColor(GREY)
                .horizontalAlignment("left")
                .indent(1)
                .fillColor(PALE)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    static StyleSetter cell(Worksheet sheet, int row, int column) {
        return sheet.style(row, column)
                .fontName("Calibri")
                .fontColor(INK)
                .horizontalAlignment("left")
                .indent(1)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
    }

    /** Not every program makes a row as high as its text. */
    static void height(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(LINE_HEIGHT * lines + 4, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / (width * LETTERS_PER_WIDTH)))
                .sum();
    }
}
