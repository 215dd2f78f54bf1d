package nl.buyergroup.ambition.picture;
import java.nio.file.*;
public class Show { public static void main(String[] a) throws Exception {
  Files.writeString(Path.of("/tmp/amb/dutch.svg"), WheelPicture.svg(Wheels.dutch(), Words.NL));
  for (int n : new int[]{0,1,2,3,5,12,13,20,40,80,200}) Files.writeString(Path.of("/tmp/amb/n"+n+".svg"), WheelPicture.svg(Wheels.of(n), Words.NL));
  long t=System.nanoTime(); for(int i=0;i<50;i++) WheelPicture.svg(Wheels.of(12), Words.EN); System.out.println((System.nanoTime()-t)/50e6+" ms");
}}
