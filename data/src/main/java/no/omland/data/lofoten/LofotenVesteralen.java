package no.omland.data.lofoten;
import java.nio.file.*; import java.util.*;
import no.omland.data.file.GeoJson; import no.omland.data.terrain.Drainage;
import org.locationtech.jts.geom.*; 
public final class LofotenVesteralen {
  public static void main(String[] a) throws Exception {
    long t=System.currentTimeMillis();
    Path dir=Path.of(a[0]); Path out=Path.of(a[1]);
    var pr=new Projection(); long seed=20251117L;
    var settlements=Settlement.read(dir.resolve("settlements.csv"),pr);
    List<Geometry> land=new ArrayList<>();
    for (var f: GeoJson.read(dir.resolve("coast.geojson"))) land.add(pr.toMetres(f.geometry()));
    var env=new Envelope(pr.toMetres(11.75,67.33)); 
    env=new Envelope(352000, 560000, 7462000, 7702000);
    var ls=Landscape.of(land, env, seed);
    System.err.println("landscape "+(System.currentTimeMillis()-t)+" "+ls.grid());
    var d=new Districts(ls,settlements,seed);
    var mun=d.municipalities(); var areas=d.waterAreas();
    System.err.println("districts "+(System.currentTimeMillis()-t)+mun.keySet());
    var dr=Drainage.of(ls.grid(), ls.heights());
    System.err.println("drainage "+(System.currentTimeMillis()-t));
    List<Drawn> all=new ArrayList<>();
    var lakes=Lakes.draw(ls,d,dr); all.addAll(lakes);
    System.err.println("lakes "+(System.currentTimeMillis()-t));
    var rivers=Rivers.draw(ls,d,dr,lakes); all.addAll(rivers);
    System.err.println("rivers "+(System.currentTimeMillis()-t));
    var names=SeaName.read(dir.resolve("sea-names.csv"),pr);
    Geometry landU=ls.factory().buildGeometry(new ArrayList<>(ls.land()));
    for (var ar: WaterArea.values()) all.addAll(CoastStretches.draw(ls,d,ar,names,landU,seed));
    System.err.println("coast "+(System.currentTimeMillis()-t)+" "+all.size());
    var fs=new ArrayList<GeoJson.Feature>();
    mun.forEach((k,g)->fs.add(new GeoJson.Feature(Map.of("kommunenummer",k),pr.toDegrees(g))));
    Files.writeString(out.resolve("municipalities.geojson"),GeoJson.write(fs));
    var f2=new ArrayList<GeoJson.Feature>();
    areas.forEach((k,g)->f2.add(new GeoJson.Feature(Map.of("vannomrade",k.label()),pr.toDegrees(g))));
    Files.writeString(out.resolve("water-areas.geojson"),GeoJson.write(f2));
    var f3=new ArrayList<GeoJson.Feature>();
    all.forEach(b->f3.add(new GeoJson.Feature(Map.of("navn",b.knownName(),"kat",b.category().letter()),pr.toDegrees(b.geometry()))));
    Files.writeString(out.resolve("water-bodies.geojson"),GeoJson.write(f3));
  }
}
